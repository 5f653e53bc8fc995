package whom.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import whom.text.Refusal;

/// A look at what would be written: the first rows, and how many files there would be with how much in them; nothing is written.
final class Look implements Outlet {
    private final int most;
    private final Layout layout;
    private final Filling plain;
    private final Dealing<FileRows> files;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<List<String>> unhashed = new ArrayList<>();

    private Look(ExportRequest request, Layout layout, int most) {
        this.most = most;
        this.layout = layout;
        this.plain = new Filling(new Formatting(request.preset(), request.asOf().zone(), false));
        String name = "upload" + request.preset().file().ending();
        this.files = new Dealing<>(request, layout,
                (_, _) -> FileRows.upload(request.preset().file(), request.preset().limits(), layout, name,
                        OutputStream.nullOutputStream()));
    }

    /// @param most so many rows are kept
    static Look at(ExportRequest request, Layout layout, int most) throws IOException, Refusal {
        Look look = new Look(request, layout, most);
        look.files.begin();
        return look;
    }

    Preview preview(Counts counts) throws IOException {
        List<Preview.FileAhead> ahead = new ArrayList<>();
        for (FileRows file : files.files()) {
            file.finish();
            ahead.add(new Preview.FileAhead(file.rows(), file.bytes()));
        }
        return new Preview(layout.header(), rows, unhashed, ahead, counts);
    }

    @Override
    public void written(Row row) throws IOException, Refusal {
        files.put(row);
        if (rows.size() < most) {
            rows.add(row.cells());
            unhashed.add(IntStream.range(0, row.cells().size()).mapToObj(i -> unhashed(row, i)).toList());
        }
    }

    private String unhashed(Row row, int column) {
        LaidColumn laid = layout.columns().get(column);
        return laid instanceof LaidColumn.OfAdded ? row.cells().get(column) : plain.fill(laid, row.person()).text();
    }

    @Override
    public void suppressed(String identity, String reason) {
        // Only counted.
    }

    @Override
    public void rejected(String person, String value, String reason) {
        // Only counted.
    }

    @Override
    public void removed(long person, String identity, String reason) {
        // Only counted.
    }
}
