package deepurban.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A finished run could not be written down; the cause says why. */
public final class LedgerUnwritable extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    LedgerUnwritable(IOException cause) {
        super(cause);
    }
}
