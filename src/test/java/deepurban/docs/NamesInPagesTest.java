package deepurban.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import deepurban.cli.Main;
import deepurban.mechanism.Catalogue;
import deepurban.mechanism.MechanismType;
import deepurban.scenario.Declaration;
import deepurban.scenario.Declarations;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages name in {@code code} exists: classes and tests, parameters, commands. */
class NamesInPagesTest {

    private static final Path DOCS = Path.of("docs");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern CLASS = Pattern.compile("[A-Z]\\w*[a-z]\\w*(\\.\\w+)?");
    private static final Pattern NAME = Pattern.compile("[a-z]+([A-Z][a-z0-9]*)+");
    private static final Pattern COMMAND = Pattern.compile("\\./deepurban ([a-z]+).*");
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Set<String> CLASSES = new HashSet<>();
    private static final Set<String> NAMES = new HashSet<>();
    private static final List<String> POINTERS =
            Declarations.of(CATALOGUE).stream().map(Declaration::pointer).toList();

    static {
        JavaClasses all = new ClassFileImporter().importPackages("deepurban");
        for (JavaClass one : all) {
            CLASSES.add(one.getSimpleName());
            for (JavaMember member : one.getMembers()) {
                CLASSES.add(one.getSimpleName() + "." + member.getName());
                NAMES.add(member.getName());
            }
        }
        POINTERS.forEach(pointer -> NAMES.addAll(Arrays.asList(pointer.split("/"))));
        CATALOGUE.types().forEach(type -> NAMES.add(type.key()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"odd.md", "reference/article-terms.md", "explanation/trace.md"})
    void classesTestsAndCommandsExist(String page) throws IOException {
        Set<String> unknown = new TreeSet<>();
        for (String code : codes(Files.readString(DOCS.resolve(page)))) {
            Matcher command = COMMAND.matcher(code);
            boolean wrongClass = CLASS.matcher(code).matches() && !CLASSES.contains(code);
            if (wrongClass || command.matches() && !isCommand(command.group(1))) {
                unknown.add(code);
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void theModelsDescriptionNamesParametersAndFieldsThatExist() throws IOException {
        List<String> codes = codes(Files.readString(DOCS.resolve("odd.md")));
        assertThat(codes).filteredOn(code -> NAME.matcher(code).matches()).isSubsetOf(NAMES);
    }

    @Test
    void parametersOfTheArticlesTermsExist() throws IOException {
        List<String> unknown = new ArrayList<>();
        for (String line : Files.readAllLines(DOCS.resolve("reference/article-terms.md"))) {
            String[] cells = line.split("\\|");
            if (cells.length > 4 && !cells[3].equals(" class ")) {
                codes(cells[4]).stream()
                        .filter(code -> !isParameter(code, cells[1].strip()))
                        .forEach(code -> unknown.add(cells[2].strip() + ": " + code));
            }
        }
        assertThat(unknown).isEmpty();
    }

    /** A parameter stands under {@code /mechanisms}, or under a mechanism of the article's number, unless it begins with a slash. */
    private static boolean isParameter(String code, String number) {
        String name = code.replaceAll("/…$", "");
        List<String> places = new ArrayList<>(List.of(name.startsWith("/") ? name : "/mechanisms/" + name));
        for (MechanismType<?> type : CATALOGUE.types()) {
            if (String.valueOf(type.number()).equals(number)) {
                places.add("/mechanisms/" + type.key() + "/" + name);
            }
        }
        return POINTERS.stream()
                .anyMatch(pointer -> places.stream().anyMatch(at -> (pointer + "/").startsWith(at + "/")));
    }

    /** Beside an unknown command the help is that of the whole program. */
    private static boolean isCommand(String command) {
        StringWriter said = new StringWriter();
        PrintWriter to = new PrintWriter(said);
        return Main.run(List.of(command, "--help"), to, to) == 0
                && said.toString().contains("deepurban " + command);
    }

    private static List<String> codes(String text) {
        return CODE.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
