package deepurban.ingest;

import java.util.Locale;

/** Why a row does not count as a case. */
public enum Reason {
    /** It has more or fewer columns than the header. */
    COLUMNS,
    /** It holds bytes that the encoding does not know. */
    ENCODING,
    /** It does not say when it was reported. */
    NO_OPENING,
    /** A time cannot be read. */
    UNREADABLE_TIME,
    /** A time lies before 1970 or after 2099. */
    YEAR,
    /** It was closed before it was reported. */
    CLOSED_BEFORE_OPENED,
    /** It is closed, but does not say when. */
    NO_CLOSING,
    /** It does not say what it is about. */
    NO_CLASS,
    /** Its number was met before. */
    REPEATED;

    /** Returns whether such a row is a mistake in the records, which count against the limit; a repeated row is not. */
    boolean isMistake() {
        return this != REPEATED;
    }

    /** Returns the name as in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
