package deepurban.optimise;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import deepurban.design.Factor;
import deepurban.mechanism.Catalogue;
import deepurban.output.ResultFolder;
import deepurban.output.ResultWriter;
import deepurban.output.Tables;
import deepurban.sweep.FactorTitles;
import deepurban.sweep.RunTables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Carries a search out and writes what a result folder of one holds beside what all result folders hold. */
public final class SearchResults {

    private final Search search;
    private final Tables tables;

    /**
     * Prepares to write.
     *
     * @param byteOrderMark whether CSV files begin with the mark that Excel wants
     */
    public SearchResults(Search search, ResultFolder folder, boolean byteOrderMark) {
        this.search = search;
        this.tables = new Tables(folder, byteOrderMark);
    }

    /** Writes what was asked; {@link ResultWriter#begin} comes before. */
    public void begin(ResultWriter writer) throws IOException {
        writer.writeJson(SearchFiles.EXPERIMENT, search.tree());
    }

    /** Searches, and writes all that is found. */
    public Frontier writeTables(Bench bench) throws IOException {
        List<List<ValueNode>> rows = new ArrayList<>();
        Frontier frontier;
        try (RunTables runs = new RunTables(tables, search.base(), search.factors(), rows::get)) {
            frontier = new FrontSearch(search, bench, runs, rows).run();
            runs.commit();
        }
        new SearchTables(tables, search, frontier).write();
        return frontier;
    }

    /** Adds to the manifest what it needs to tell of a search. */
    public void tell(ResultWriter writer) {
        ObjectNode told = JsonNodeFactory.instance.objectNode();
        List<String> pointers = search.factors().stream().map(Factor::pointer).toList();
        told.set("factors", new FactorTitles(search.base().scenario(), pointers, Catalogue.load()).json());
        writer.note("search", told);
    }
}
