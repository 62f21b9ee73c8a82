/** A press that moves less than this is a click. */
const THRESHOLD = 5;

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Told {
  /** How far it is away from where it was taken. */
  readonly dragged: (by: Point) => void;
  readonly dropped: () => void;
}

/** Lets the card be dragged by whatever in it has the class "grip". A drag is no click. */
export function draggable(root: ShadowRoot, { dragged, dropped }: Told, signal: AbortSignal): void {
  let from: Point | null = null;
  let moving = false;
  const on = (type: string, heard: (event: PointerEvent) => void): void =>
    root.addEventListener(type, event => event instanceof PointerEvent && heard(event), { signal });
  const end = (): void => {
    if (from !== null && moving) dropped();
    from = null;
  };
  on('pointerdown', event => {
    const grip = gripOf(event);
    moving = false;
    if (grip === null) return;
    from = { x: event.clientX, y: event.clientY };
    grip.setPointerCapture(event.pointerId);
  });
  // Else the browser drags what the page shows below: once the card has moved away it lies under the press.
  const press = (event: Event): void => {
    if (from === null) return;
    event.preventDefault();
    const grip = event.target instanceof Element ? event.target.closest('.grip') : null;
    if (grip instanceof HTMLButtonElement) grip.focus({ preventScroll: true });
  };
  root.addEventListener('mousedown', press, { signal });
  on('pointermove', ({ clientX, clientY }) => {
    if (from === null) return;
    const by = { x: clientX - from.x, y: clientY - from.y };
    moving ||= Math.hypot(by.x, by.y) >= THRESHOLD;
    if (moving) dragged(by);
  });
  on('pointerup', end);
  on('pointercancel', end);
  const click = (event: Event): void => {
    if (moving) event.stopImmediatePropagation();
    moving = false;
  };
  root.addEventListener('click', click, { capture: true, signal });
}

/** What was taken hold of; a control inside of it is meant itself. */
function gripOf({ button, target }: PointerEvent): Element | null {
  if (button !== 0 || !(target instanceof Element)) return null;
  const control = target.closest('button');
  return control === null || control.classList.contains('grip') ? target.closest('.grip') : null;
}
