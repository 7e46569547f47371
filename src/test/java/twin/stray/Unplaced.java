package twin.stray;

/** In a package that no layer names. */
final class Unplaced {}
