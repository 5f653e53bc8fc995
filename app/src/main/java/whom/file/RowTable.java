package whom.file;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import whom.text.Refusal;

/// A table among records: what stands above its header and below its last row is left aside.
final class RowTable implements Table {
    private static final int LOOK = 200;
    private static final int LOOK_CHARACTERS = 1 << 20;
    /// Remarks below a table are few; more records of one cell are rows.
    private static final int MOST_BELOW = 40;
    private static final int SHORT = 60;
    private static final Pattern TOTAL = Pattern.compile("(?i)(grand |sub)?totals?\\b.*|copyright\\b.*|confidential\\b.*");

    /// Opens the records again from the first.
    @FunctionalInterface
    interface Opening {
        Records open() throws Refusal;
    }

    private final Part part;
    private final TableForm form;
    private final Opening opening;
    private final Records records;
    private final Deque<TableRow> looked = new ArrayDeque<>();
    private final List<TableRow> held = new ArrayList<>();
    private final Deque<TableRow> released = new ArrayDeque<>();
    private final List<String> header;
    private final long headerLine;
    private final long above;
    private final boolean remarked;
    private long empty;
    /// How many cells the empty record had that was read last, or 0 when a row came after it.
    private int gap;
    private boolean over;
    private @Nullable Aside further;

    private RowTable(Part part, TableForm form, Opening opening) throws Refusal {
        this.part = part;
        this.form = form;
        this.opening = opening;
        this.records = opening.open();
        try {
            look();
            Heading heading = Heading.of(looked.stream().map(TableRow::cells).toList());
            if (heading.index() < 0) {
                throw part.refusal("is empty; a table needs a line with the names of its columns");
            }
            remarked = heading.remarked();
            above = looked.stream().limit(heading.index()).filter(row -> !CellText.isBlank(row.cells())).count();
            for (int i = 0; i < heading.index(); i++) {
                looked.remove();
            }
            TableRow names = looked.remove();
            headerLine = names.line();
            header = names.cells().stream().map(String::strip).toList();
        } catch (Refusal | RuntimeException e) {
            close();
            throw e;
        }
    }

    /// @param form how the part is written, as far as that is known without its records
    static Table of(Part part, TableForm form, Opening opening) throws Refusal {
        return new RowTable(part, form, opening);
    }

    private void look() throws Refusal {
        int characters = 0;
        while (looked.size() < LOOK && characters < LOOK_CHARACTERS) {
            TableRow row = records.next();
            if (row == null) {
                return;
            }
            looked.add(row);
            characters += row.cells().stream().mapToInt(String::length).sum();
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable TableRow next() throws Refusal {
        while (released.isEmpty() && !over) {
            TableRow row = looked.isEmpty() ? records.next() : looked.remove();
            if (row == null) {
                over = true;
            } else if (CellText.isBlank(row.cells())) {
                gap = row.cells().size();
                empty += gap > 1 ? 1 : 0;
            } else if (remarked && gap > 0 && CellText.isRemark(row.cells())) {
                further = new Aside.Further(row.line());
                over = true;
            } else if (mayBeBelow(row) && held.size() < MOST_BELOW) {
                held.add(row);
            } else {
                gap = 0;
                released.addAll(held);
                held.clear();
                released.add(row);
            }
        }
        return released.poll();
    }

    /// One cell where the table has several, after an empty line or by its words: a row only if a proper row comes after it.
    private boolean mayBeBelow(TableRow row) {
        List<String> cells = row.cells();
        String first = cells.getFirst();
        if (header.size() < 2 || CellText.filled(cells) != 1 || first.isBlank() || CellText.isEmail(first)) {
            return false;
        }
        boolean padded = cells.size() >= header.size();
        if (padded && CellText.isNumber(first)) {
            return false;
        }
        return !held.isEmpty() || (padded ? gap == cells.size() : gap > 0) || (!padded && TOTAL.matcher(first.strip()).matches());
    }

    @Override
    public long bytesRead() {
        return records.read();
    }

    @Override
    public long size() {
        return records.size();
    }

    @Override
    public TableForm form() {
        List<Aside> asides = new ArrayList<>();
        if (above > 0) {
            asides.add(new Aside.Above(above));
        }
        if (empty > 0) {
            asides.add(new Aside.Empty(empty));
        }
        if (over && !held.isEmpty()) {
            String first = held.getFirst().cell(0).strip().replaceAll("\\s+", " ");
            asides.add(new Aside.Below(held.getFirst().line(), held.size(),
                    first.length() <= SHORT ? first : first.substring(0, SHORT) + "…"));
        }
        if (further != null) {
            asides.add(further);
        }
        return new TableForm(form.kind(), form.dialect(), form.encoding(), headerLine, asides);
    }

    @Override
    public Table again() throws Refusal {
        return of(part, form, opening);
    }

    @Override
    public void close() throws Refusal {
        try {
            records.close();
        } catch (IOException e) {
            throw Failure.of(part, e);
        }
    }
}
