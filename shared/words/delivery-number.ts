/** Deliveries are named by their number, two digits at least. */
export const deliveryNumber = (id: number): string => String(id).padStart(2, '0');
