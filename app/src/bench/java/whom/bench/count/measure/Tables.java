package whom.bench.count.measure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// The results as the tables of docs/benchmarks.md.
final class Tables {
    private Tables() {
    }

    static String segments(List<Measured> all) {
        StringBuilder table = new StringBuilder("""
                | segment | people | whole rule: Whom | DuckDB | SQLite | worked ahead | one edit: Whom | 95 % | DuckDB | SQLite |
                |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
                """);
        for (Measured one : all) {
            Compared edits = one.allEdits();
            line(table, one.segment().label(), number(one.people()), ms(one.whole().whom().median()),
                    ms(one.whole().duck().median()), ms(one.whole().sqlite().median()), ms(one.pause() / 1e6), ms(edits.whom().median()), ms(edits.whom().at(0.95)),
                    ms(edits.duck().median()), ms(edits.sqlite().median()));
        }
        return table.toString();
    }

    static String edits(List<Measured> all) {
        StringBuilder table = new StringBuilder("""
                | segment | edited | Whom | 95 % | worst | DuckDB | 95 % | SQLite | 95 % |
                |---|---|---:|---:|---:|---:|---:|---:|---:|
                """);
        for (Measured one : all) {
            for (Map.Entry<String, Compared> edit : one.edits().entrySet()) {
                Compared times = edit.getValue();
                line(table, one.segment().label(), "`" + edit.getKey() + "`", ms(times.whom().median()),
                        ms(times.whom().at(0.95)), ms(times.whom().worst()), ms(times.duck().median()), ms(times.duck().at(0.95)),
                        ms(times.sqlite().median()), ms(times.sqlite().at(0.95)));
            }
        }
        return table.toString();
    }

    static String additions(List<Measured> all) {
        StringBuilder table = new StringBuilder("""
                | condition never seen before | people | Whom | worst | DuckDB | SQLite |
                |---|---:|---:|---:|---:|---:|
                """);
        for (Measured one : all) {
            Compared times = one.whole();
            line(table, one.segment().label(), number(one.people()), ms(times.whom().median()), ms(times.whom().worst()),
                    ms(times.duck().median()), ms(times.sqlite().median()));
        }
        return table.toString();
    }

    /// The forms that were measured, and what the others took.
    static String forms(List<Measured> all) {
        StringBuilder table = new StringBuilder("""
                | segment | DuckDB's forms, the first is measured | SQLite's forms |
                |---|---|---|
                """);
        for (Measured one : all) {
            line(table, one.segment().label(), String.join("; ", one.duckForms()), String.join("; ", one.sqliteForms()));
        }
        return table.toString();
    }

    static String summary(List<Measured> all) {
        double whom = geometric(all, Compared::whom);
        double duck = geometric(all, Compared::duck);
        double sqlite = geometric(all, Compared::sqlite);
        Times every = new Times();
        all.forEach(one -> every.add(one.allEdits().whom()));
        StringBuilder table = new StringBuilder("""
                | over all edits | |
                |---|---:|
                """);
        line(table, "edits measured, all numbers equal", number(every.size()));
        line(table, "Whom: median, 95 %, worst", all(ms(every.median()), ms(every.at(0.95)), ms(every.worst())));
        line(table, "Whom, the dearest kind of edit: median, 95 %", all(ms(dearest(all, 0.5)), ms(dearest(all, 0.95))));
        line(table, "geometric mean of the medians: Whom, DuckDB, SQLite", all(ms(whom), ms(duck), ms(sqlite)));
        line(table, "times Whom's: DuckDB, SQLite", all(ms(duck / whom), ms(sqlite / whom)));
        return table.toString();
    }

    static String opening(Opening opening) {
        StringBuilder table = new StringBuilder("""
                | to be ready | |
                |---|---:|
                """);
        line(table, "columns built from the store", String.format(Locale.ROOT, "%.2f s", opening.build().toMillis() / 1e3));
        line(table, "opened again, warm: median", ms(opening.reopen().median()) + " ms");
        line(table, "opened in a fresh process: median, worst", all(ms(opening.firstOpen().median()), ms(opening.firstOpen().worst())) + " ms");
        line(table, "first count in a fresh process: median, worst", all(ms(opening.firstCount().median()), ms(opening.firstCount().worst())) + " ms");
        line(table, "heap in use after all edits", megabytes(opening.footprint().heapBytes()));
        line(table, "all memory of that process that is no mapped file", megabytes(opening.footprint().allBytes()));
        line(table, "mapped files", megabytes(opening.footprint().mappedBytes()));
        return table.toString();
    }

    private static double geometric(List<Measured> all, Function<Compared, Times> whose) {
        return Math.exp(all.stream().flatMap(one -> one.edits().values().stream()).mapToDouble(edit -> Math.log(whose.apply(edit).median())).average()
                .orElse(Double.NaN));
    }

    private static double dearest(List<Measured> all, double share) {
        return all.stream().flatMap(one -> one.edits().values().stream()).mapToDouble(edit -> edit.whom().at(share)).max().orElse(Double.NaN);
    }

    private static String ms(double millis) {
        int decimals = millis < 1 ? 3 : millis < 10 ? 2 : millis < 100 ? 1 : 0;
        return String.format(Locale.ROOT, "%,." + decimals + "f", millis);
    }

    private static String all(String... figures) {
        return String.join(", ", figures);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,.1f MB", bytes / 1048576.0);
    }

    private static void line(StringBuilder table, String... cells) {
        table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
