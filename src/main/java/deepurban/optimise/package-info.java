/**
 * The search for settings of levers that no other setting beats in all objectives: its file, the evolution, the confirmation of
 * what it finds, and the tables.
 */
package deepurban.optimise;
