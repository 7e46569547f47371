package twin.cli;

/** The command line. */
public final class Front {}
