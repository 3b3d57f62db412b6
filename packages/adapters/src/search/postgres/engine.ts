export const postgresEngine = 'postgres';
