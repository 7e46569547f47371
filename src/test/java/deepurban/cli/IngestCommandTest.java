package deepurban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with records is told in one sentence, and nothing is written. */
class IngestCommandTest {

    private static final String HEADER = "id,opened,closed,class\n";

    @TempDir
    private Path temporary;

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("empty.csv", bytes(""), "is empty"),
                Arguments.of("header.csv", bytes(HEADER), "has a header, but no rows"),
                Arguments.of("binary.csv", binary(), "is no text"),
                Arguments.of("sheet.csv", new byte[] {'P', 'K', 3, 4, 20, 0}, "is a ZIP or Excel file"),
                Arguments.of("delimiter.csv", bytes(HEADER.replace(',', '#')), "one column only"),
                Arguments.of("columns.csv", bytes("a,b\n1,2\n"), "No column is known for \"opened\""),
                Arguments.of("mixed.csv", mixed(), "Cannot tell the encoding"),
                Arguments.of("lateMixed.csv", lateMixed(), "encoding, first at line 20002"),
                Arguments.of("year.csv", rows("0000-01-01", "2025-01-02"), "year, first at line 2: \"0000-01-01\""),
                Arguments.of(
                        "before.csv",
                        rows("2025-01-02", "2025-01-01"),
                        "closed-before-opened, first at line 2: \"2025-01-02 > 2025-01-01\""),
                Arguments.of("times.csv", rows("soon", "later"), "no times in a usual form, for example \"soon\""),
                Arguments.of("twins.csv", rows("01/02/2025", "02/02/2025"), "the day or the month first"),
                Arguments.of(
                        "quote.csv", bytes(HEADER + "1,\"2025-01-01,\n" + "x,y,z,n\n".repeat(200_000)), "Record 2"),
                Arguments.of("line.csv", bytes(HEADER + "1,2025-01-01,,noise" + "x".repeat(2 << 20)), "Record 2"),
                Arguments.of("classes.csv", manyClasses(), "more than 1000 different values"),
                Arguments.of("bomb.csv.gz", bomb(), "grows more than 100 times"),
                Arguments.of("cut.csv.gz", cut(), "damaged or cut off"),
                Arguments.of("cut.json", bytes("[{\"service_request_id\": \"1\","), "no valid JSON"),
                Arguments.of("other.json", bytes("{\"a\": 1}"), "no list of service requests"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void brokenRecordsAreRefused(String name, byte[] content, String message) throws IOException {
        Path file = Files.write(temporary.resolve(name), content);
        Path out = temporary.resolve("out");
        Call call = Call.of("ingest", file.toString(), "--out", out.toString());
        assertThat(call.err()).contains(message).doesNotContain("\tat ", "Exception");
        assertThat(call.err().lines()).hasSize(1);
        assertThat(call.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakesOfTheCallAreTold(String options, String message) throws IOException {
        Path file = Files.write(temporary.resolve("good.csv"), rows("2025-01-13", "2025-01-15"));
        Call call = Call.of(("ingest " + file + " " + options).split(" "));
        assertThat(call.err()).contains(message).doesNotContain("\tat ", "Exception");
        assertThat(call.status()).isEqualTo(ExitStatus.BAD_INPUT);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("--profile atlantis", "There is no profile atlantis"),
                Arguments.of("--columns area=where", "There is no column where; there are: id, opened"),
                Arguments.of("--columns colour=id", "colour is no field of records"),
                Arguments.of("--zone Moon/Sea", "There is no time zone Moon/Sea"),
                Arguments.of("--charset EBCDOC", "There is no encoding EBCDOC"),
                Arguments.of("--hold-out 2031-01-01", "No case was opened from 2031-01-01 on"),
                Arguments.of("--from 2031-01-01", "None of 50 rows is a case of the period"),
                Arguments.of("--classes 0", "--classes must be from"),
                Arguments.of("--out src", "src holds files that are not of this command"));
    }

    @Test
    void aTownOfRecordsIsValidAndRuns() throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 1; i <= 28; i++) {
            text.append("%d,2025-02-%02d,2025-03-%02d,noise%n".formatted(i, i, i));
        }
        Path file = Files.write(temporary.resolve("good.csv"), bytes(text.toString()));
        Path out = temporary.resolve("found");
        Call ingest =
                Call.of("ingest", file.toString(), "--out", out.toString(), "--residents", "2000", "--lang", "zh");
        assertThat(ingest.err()).contains("已读取");
        assertThat(ingest.status()).isZero();
        assertThat(Files.readString(out.resolve("summary.md"))).contains("记录未反映");
        String town = out.resolve("town.json").toString();
        assertThat(Call.of("validate", town).status()).isZero();
        Call run = Call.of(
                "run",
                town,
                "--replications",
                "1",
                "--out",
                temporary.resolve("run").toString());
        assertThat(run.status()).as(run.err()).isZero();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] rows(String opened, String closed) {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 50; i++) {
            text.append(i).append(',').append(opened).append(',').append(closed).append(",noise\n");
        }
        return bytes(text.toString());
    }

    private static byte[] manyClasses() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 1100; i++) {
            text.append(i).append(",2025-01-13,2025-01-15,noise ").append(i).append('\n');
        }
        return bytes(text.toString());
    }

    private static byte[] binary() {
        byte[] bytes = new byte[10_000];
        new java.util.Random(1).nextBytes(bytes);
        bytes[0] = 1;
        return bytes;
    }

    private static byte[] mixed() {
        return joined(bytes(HEADER + "1,2025-01-13,,噪声\n"), "2,2025-01-13,,噪声\n".getBytes(Charset.forName("GB18030")));
    }

    /** The first 20,000 rows are UTF-8, the others are not. */
    private static byte[] lateMixed() {
        StringBuilder good = new StringBuilder(HEADER);
        StringBuilder bad = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            good.append(i).append(",2025-01-13,2025-01-15,噪声\n");
            bad.append(i + 20_000).append(",2025-01-13,2025-01-15,噪声\n");
        }
        return joined(bytes(good.toString()), bad.toString().getBytes(Charset.forName("GB18030")));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        all.writeBytes(second);
        return all.toByteArray();
    }

    private static byte[] zipped(byte[] content, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(out)) {
            for (int i = 0; i < times; i++) {
                zip.write(content);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A header, and 64 MB of the same row. */
    private static byte[] bomb() {
        byte[] row = bytes("1,2025-01-13,2025-01-15,noise\n".repeat(4096));
        return zipped(joined(bytes(HEADER), row), 512);
    }

    private static byte[] cut() {
        byte[] whole = zipped(rows("2025-01-13", "2025-01-15"), 1);
        return java.util.Arrays.copyOf(whole, whole.length - 30);
    }
}
