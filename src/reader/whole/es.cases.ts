import type { WholeCase } from './notation.ts';

/** Whole postings in Spanish, as boards and firms of Spain, Mexico, Argentina, Chile and Colombia write them. */
export const spanish: readonly WholeCase[] = [
  {
    why: 'Spain: gross pay by the month in fourteen payments, minimum requirements as facts',
    page: `
# Administrativo/a contable
## Requisitos
Estudios mínimos | Ciclo Formativo Grado Superior{+}
Experiencia mínima | Al menos 2 años
- Dominio de Excel y de A3ERP{+}
- Nivel alto de inglés{+}
- Residencia en la provincia de Zaragoza{+}
Se valorará:
- Conocimientos de francés{~}
- Experiencia en asesoría fiscal{~}
## Funciones
- Contabilización de facturas y conciliación bancaria
## Se ofrece
- Contrato indefinido, jornada completa
- Salario: 1.400 € brutos/mes en 14 pagas
`,
    pay: ['1400 EUR MONTH'],
    experience: ['2-'],
    education: 'certificate',
    skills: ['Excel', 'A3ERP', 'inglés', '~francés'],
    conditions: {},
  },
  {
    why: 'Spain: yearly range with dots, hybrid days, seniority in the requirements',
    page: `
# Desarrollador/a Full Stack (Angular + .NET)
Madrid · Híbrido · 38.000€ - 45.000€ Bruto/año
** Descripción
Buscamos a una persona apasionada por la tecnología para un proyecto del sector seguros con más de 2 millones de clientes.
¿Qué necesitamos de ti?
- Experiencia de 3 a 5 años con Angular y .NET Core{+}
- Grado en Ingeniería Informática o similar{+}
- Conocimientos de Docker deseables{~}
¿Qué te ofrecemos?
- Modelo híbrido con 3 días de teletrabajo a la semana
- Seguro médico valorado en 600 € anuales
- 23 días de vacaciones
`,
    pay: ['38000-45000 EUR YEAR'],
    experience: ['3-5'],
    education: 'bachelor',
    skills: ['Angular', '.NET Core', '~Docker'],
    conditions: { officeDaysPerWeek: 2 },
  },
  {
    why: 'Mexico: pesos with a dollar sign, benefits of law, licence to drive',
    page: `
# Chofer repartidor
Empresa líder en distribución de abarrotes solicita chofer repartidor en Monterrey, Nuevo León, México.
REQUISITOS:
- Escolaridad: secundaria terminada{+}
- Experiencia mínima de 1 año como repartidor{+}
- Licencia de conducir vigente tipo C{+}
- Disponibilidad de horario{+}
OFRECEMOS:
- Sueldo base de $2,800 semanales más comisiones
- Vales de despensa de $600
- Prestaciones de ley y bono de puntualidad
`,
    pay: ['2800 MXN WEEK'],
    experience: ['1-'],
    education: 'high school',
    skills: [],
    conditions: { driversLicense: 'required', bonus: true },
  },
  {
    why: 'Argentina: prose without a list, pay left open, "excluyente" and "no excluyente"',
    page: `
# Analista de Liquidación de Sueldos
Nos encontramos en la búsqueda de un Analista para una importante empresa agropecuaria de Rosario.
Perfil buscado:
Graduado o estudiante avanzado de Relaciones Laborales o Contador Público.{+} Experiencia mínima de 3 años en liquidación de haberes (excluyente).{+} Manejo de Tango Gestión (excluyente).{+} Inglés intermedio (no excluyente).{~}
Remuneración acorde al mercado. Enviar CV indicando remuneración pretendida.
`,
    pay: [],
    experience: ['3-'],
    education: 'bachelor',
    skills: ['Tango Gestión', '~Inglés'],
    misses: { missed: ['Tango Gestión'], extra: [] },
    conditions: {},
  },
  {
    why: 'Chile and Colombia: liquid pay in millions of pesos, facts with labels',
    page: `
# Enfermera(o) universitaria(o) – UCI
Ubicación | Bogotá, Colombia
Salario | $ 4.200.000 a $ 4.800.000 (COP) mensuales
Tipo de contrato | Término indefinido
## Formación y experiencia
- Título profesional en Enfermería con tarjeta profesional vigente{+}
- 2 años de experiencia en unidades de cuidado intensivo{+}
- Certificación en soporte vital avanzado (ACLS){+}
## Conocimientos deseables
- Manejo de historia clínica electrónica{~}
`,
    pay: ['4200000-4800000 COP MONTH'],
    experience: ['2-'],
    education: 'bachelor',
    skills: ['tarjeta profesional', 'ACLS'],
    misses: { missed: ['tarjeta profesional'], extra: [] },
    conditions: {},
  },
];
