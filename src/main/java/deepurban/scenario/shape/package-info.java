/**
 * What a scenario may hold, derived from the declared records: each shape checks a value, completes it with defaults,
 * binds it to its record and describes itself as JSON Schema.
 */
package deepurban.scenario.shape;
