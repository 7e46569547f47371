package deepurban.report;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.parameters.Title;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerTest {

    private static final String HEADER = "reform,outcome,unit,n,baseline_mean,reform_mean,difference,ci_low,ci_high,"
            + "p_value,p_adjusted,scope,scope_value,direction,margin,verdict,n_failed,pairing_gain,family";

    @TempDir
    private Path folder;

    /** A row of effects.csv of a first reform "a" or a second "b". */
    private static String row(
            String reform,
            String outcome,
            String difference,
            String low,
            String high,
            String direction,
            String verdict) {
        return String.join(
                ",",
                reform,
                outcome,
                "share",
                "10",
                "0.5",
                "0.5",
                difference,
                low,
                high,
                "0.01",
                "0.02",
                "town",
                "",
                direction,
                "0.01",
                verdict,
                "0",
                "",
                "primary");
    }

    private static String satisfaction(String reform, String difference, String low, String high, String verdict) {
        return row(reform, "satisfaction", difference, low, high, "higher", verdict);
    }

    private static String onTime(String reform, String difference, String low, String high, String verdict) {
        return row(reform, "onTimeShare", difference, low, high, "higher", verdict);
    }

    private Answer answer(String... rows) throws IOException {
        String arms = List.of(rows).stream()
                .map(row -> row.substring(0, row.indexOf(',')))
                .distinct()
                .map(name -> ",{\"name\":\"" + name + "\",\"baseline\":false}")
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("manifest.json"), """
                {"name": "t", "arms": [{"name": "baseline", "baseline": true}%s],
                 "outcomes": [{"name": "satisfaction", "primary": true}, {"name": "onTimeShare", "primary": true}]}
                """.formatted(arms));
        Files.writeString(folder.resolve("scenario.json"), """
                {"title": {"en": "Town", "zh": "镇"}, "reforms": {"a": {"title": {"en": "A", "zh": "甲"}}}}
                """);
        Files.writeString(folder.resolve("lives.json"), "{}");
        Files.writeString(folder.resolve("effects.csv"), HEADER + "\n" + String.join("\n", rows) + "\n");
        return new Answer(ResultFiles.read(folder), new Phrases());
    }

    private static String english(Answer answer) {
        return answer.sentences().stream().map(Title::en).collect(Collectors.joining(" "));
    }

    @Test
    void aLeadIsNoneWhereIntervalsMeet() throws IOException {
        String text = english(answer(
                satisfaction("a", "0.05", "0.03", "0.07", "better"),
                satisfaction("b", "0.04", "0.02", "0.06", "better"),
                onTime("a", "-0.03", "-0.04", "-0.02", "worse"),
                onTime("b", "0.001", "-0.001", "0.003", "equivalent")));
        assertThat(text)
                .startsWith("All two reforms are shown to raise the satisfaction of residents; the largest estimate is "
                        + "that of “A”, +0.050 (95 % interval [+0.030, +0.070]); its interval meets that of “b”, so "
                        + "which of the two is better stays open.")
                .endsWith("Beyond that, “A” but lowers the share closed on time, \u22120.030 (95 % interval "
                        + "[\u22120.040, \u22120.020]), which is worse.");
    }

    @Test
    void aLeadStandsWhereIntervalsDoNotMeet() throws IOException {
        assertThat(english(answer(
                        satisfaction("a", "0.05", "0.04", "0.06", "better"),
                        satisfaction("b", "0.02", "0.01", "0.03", "better"),
                        onTime("a", "0.001", "-0.2", "0.2", "undecided"),
                        onTime("b", "0.001", "-0.001", "0.003", "equivalent"))))
                .doesNotContain("stays open")
                .contains("leaves open whether it changes the share closed on time");
    }

    @Test
    void aDifferenceThatDoesNotMatterIsCalledSo() throws IOException {
        assertThat(english(answer(satisfaction("a", "0.005", "0.004", "0.006", "better"))))
                .contains("less than what the scenario calls a difference that matters");
    }

    @Test
    void whatIsUndecidedIsNotCalledEqual() throws IOException {
        assertThat(english(answer(
                        satisfaction("a", "0.05", "-0.04", "0.14", "undecided"),
                        satisfaction("b", "0", "-0.001", "0.001", "equivalent"))))
                .contains("No reform is shown to raise the satisfaction of residents; “A” is undecided")
                .doesNotContain("no difference that matters");
        assertThat(english(answer(satisfaction("a", "0", "-0.001", "0.001", "equivalent"))))
                .startsWith("The reform makes no difference that matters to the satisfaction of residents.");
    }

    @Test
    void whatIsWorseIsSaid() throws IOException {
        assertThat(english(answer(satisfaction("a", "-0.05", "-0.06", "-0.04", "worse"))))
                .contains("“A” makes it worse");
    }

    @Test
    void theQuestionNamesWhatDecides() throws IOException {
        Answer one = answer(
                satisfaction("a", "0.05", "0.04", "0.06", "better"), onTime("a", "0.01", "0.001", "0.02", "better"));
        assertThat(one.question().en())
                .isEqualTo("Does “A” raise the satisfaction of residents and raise the share closed on time?");
        assertThat(one.question().zh()).contains("甲").contains("居民满意度");
    }
}
