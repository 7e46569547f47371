/**
 * From the records of a hotline or a 311 system to the parts of a scenario: rows are read one by one, checked and counted, and what
 * they show is kept in sketches whose size does not grow with the rows.
 */
package deepurban.ingest;
