package deepurban.parquet;

import deepurban.output.TableConverter;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBDriver;

/**
 * Writes tables as Parquet with DuckDB: the types of columns are those of all their values, empty cells are null, rows keep their order;
 * compressed by zstd. Safe for several threads.
 */
public final class ParquetConverter implements TableConverter {

    @Override
    public String ending() {
        return ".parquet";
    }

    @Override
    public void convert(Path csv, Path target) throws IOException {
        // Not by DriverManager, which does not see drivers of class loaders other than its caller's.
        try (Connection database = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
                Statement statement = database.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute("COPY (SELECT * FROM read_csv(" + quoted(csv)
                    + ", header = true, delim = ',', quote = '\"', escape = '\"', nullstr = '', sample_size = -1)) TO "
                    + quoted(target) + " (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException e) {
            throw new IOException("DuckDB cannot convert " + csv.getFileName() + ": " + e.getMessage(), e);
        }
    }

    private static String quoted(Path file) {
        return "'" + file.toAbsolutePath().toString().replace("'", "''") + "'";
    }
}
