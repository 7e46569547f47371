package deepurban.cli;

import deepurban.output.RunLog;

/** Says things to people and writes them into the log. */
final class Speaker {

    private final Surroundings around;
    private final RunLog log;
    private final boolean quiet;

    Speaker(Surroundings around, RunLog log, boolean quiet) {
        this.around = around;
        this.log = log;
        this.quiet = quiet;
    }

    /** Says a line, unless people want quiet. */
    void say(String key, Object... arguments) {
        log.add(Texts.in("en").get(key, arguments));
        if (!quiet) {
            around.say(key, arguments);
        }
    }

    /** Says what must be heard. */
    void warn(String warning) {
        log.add("warning: " + warning);
        around.err().println(warning);
        around.err().flush();
    }
}
