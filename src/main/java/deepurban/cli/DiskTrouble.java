package deepurban.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file could not be written. */
final class DiskTrouble {

    private DiskTrouble() {}

    static String text(IOException e, Texts texts) {
        if (e instanceof AccessDeniedException denied) {
            return texts.get("disk.denied", String.valueOf(denied.getFile()));
        }
        if (e instanceof FileAlreadyExistsException file) {
            return texts.get("disk.isFile", String.valueOf(file.getFile()));
        }
        if (e instanceof NoSuchFileException missing) {
            return texts.get("disk.missing", String.valueOf(missing.getFile()));
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason() + ": " + system.getFile();
        }
        return String.valueOf(e.getMessage());
    }
}
