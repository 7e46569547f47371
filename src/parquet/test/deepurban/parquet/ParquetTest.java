package deepurban.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepurban.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetTest {

    @TempDir
    private Path temporary;

    private List<Object> row(String query) throws SQLException {
        try (Connection database = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
                Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            assertThat(result.next()).isTrue();
            List<Object> row = new java.util.ArrayList<>();
            for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                row.add(result.getObject(i));
            }
            return row;
        }
    }

    @Test
    void tablesAreWrittenOnceMore() throws IOException, SQLException {
        Path folder = temporary.resolve("it's 结果");
        StringWriter said = new StringWriter();
        PrintWriter to = new PrintWriter(said);
        int status = Main.run(
                List.of(
                        "compare",
                        "scenarios/classroom.json",
                        "denser-liaison",
                        "--parquet",
                        "--excel",
                        "--quiet",
                        "--replications",
                        "2",
                        "--set",
                        "/time/warmUpDays=20",
                        "--set",
                        "/time/horizonDays=40",
                        "--ledger",
                        temporary.resolve("ledger").toString(),
                        "--out",
                        folder.toString()),
                to,
                to);
        assertThat(status).as(said.toString()).isZero();
        for (String table : List.of("effects", "runs", "daily", "maps")) {
            String parquet = folder.resolve(table + ".parquet").toString().replace("'", "''");
            String csv = folder.resolve(table + (table.equals("maps") ? ".csv.gz" : ".csv"))
                    .toString()
                    .replace("'", "''");
            // All values as text agree, null for null, row by row.
            assertThat(row("SELECT count(*) FROM '" + parquet + "'"))
                    .isEqualTo(row("SELECT count(*) FROM read_csv('" + csv + "', all_varchar = true)"));
        }
        String effects = folder.resolve("effects.parquet").toString().replace("'", "''");
        assertThat(row("SELECT typeof(reform), typeof(n), typeof(difference) FROM '" + effects + "'"))
                .containsExactly("VARCHAR", "BIGINT", "DOUBLE");
        String first = Files.readAllLines(folder.resolve("effects.csv")).get(1);
        Object difference = row("SELECT difference FROM '" + effects + "'").get(0);
        assertThat(difference).isEqualTo(Double.parseDouble(first.split(",")[6]));
        assertThat(Files.readString(folder.resolve("manifest.json"))).contains("effects.parquet");
    }

    @Test
    void whatIsNoTableIsToldWithItsName() {
        assertThatThrownBy(() -> new ParquetConverter()
                        .convert(temporary.resolve("none.csv"), temporary.resolve("none.parquet")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("none.csv");
    }
}
