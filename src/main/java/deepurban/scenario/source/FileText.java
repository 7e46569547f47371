package deepurban.scenario.source;

import deepurban.scenario.mistake.Mistakes;
import deepurban.scenario.mistake.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The text of a file, or the mistake why there is none. */
final class FileText {

    /** No scenario comes near; what is larger was not meant for this program. */
    static final int LARGEST_BYTES = 4 << 20;

    private final Source source;
    private final Mistakes mistakes;

    FileText(Source source, Mistakes mistakes) {
        this.source = source;
        this.mistakes = mistakes;
    }

    Optional<String> read(Path path) {
        if (!Files.exists(path)) {
            return refuse(Phrase.of("file.missing"));
        }
        if (Files.isDirectory(path)) {
            return refuse(Phrase.of("file.folder"));
        }
        if (!Files.isRegularFile(path)) {
            return refuse(Phrase.of("file.special"));
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LARGEST_BYTES + 1);
            return bytes.length > LARGEST_BYTES ? refuse(Phrase.of("file.large", LARGEST_BYTES >> 20)) : decode(bytes);
        } catch (IOException e) {
            return refuse(Phrase.of("file.unreadable"));
        }
    }

    private Optional<String> decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            mistakes.add(new Place(source, line, 1).mistake("", Phrase.of("file.encoding")));
            return Optional.empty();
        }
        String read = withoutByteOrderMark(text.toString());
        return read.isBlank() ? refuse(Phrase.of("file.empty")) : Optional.of(read);
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private Optional<String> refuse(Phrase why) {
        mistakes.add(Place.of(source).mistake("", why));
        return Optional.empty();
    }
}
