/**
 * A wrong twin of the sources: what each rule of the architecture forbids, done once, so that {@code
 * ArchitectureTest} can show that the rule sees it. Nothing here is ever run.
 */
package twin;
