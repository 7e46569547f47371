/**
 * Scenario files: JSON and YAML in, every mistake at once, an immutable {@link deepurban.scenario.Scenario} out.
 *
 * <p>What a file may hold is derived from the declared records ({@code shape}); trees that remember lines are read and
 * merged in {@code source}; what can be wrong stands in {@code mistake}. Reference: docs/reference/scenarios.md.
 */
package deepurban.scenario;
