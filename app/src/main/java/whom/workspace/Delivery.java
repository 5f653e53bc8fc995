package whom.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;
import whom.export.Before;
import whom.export.Counts;
import whom.export.ExportRequest;
import whom.export.Exporter;
import whom.export.Marking;
import whom.export.Preview;
import whom.export.Receipt;
import whom.export.RowWritten;
import whom.export.Terms;
import whom.store.ExportEntry;
import whom.store.Given;
import whom.store.GivenRows;
import whom.store.Store;
import whom.store.StoreFailure;
import whom.store.Writing;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// An upload that was written and noted, so that a rule can ask who was exported; the one place where window and commands write one.
///
/// @param trouble why it could not be noted, in one line, or null; the files are there all the same
public record Delivery(Receipt receipt, @Nullable String trouble) {
    /// Writes the upload of these members, then notes those whose row was written under each segment that they are in.
    ///
    /// @param segments who is in which of the segments that the upload is for; who is in none is noted under the request's name
    /// @throws Refusal                                    when the upload could not be written; nothing is left behind
    /// @throws java.util.concurrent.CancellationException when cancelled; nothing is left behind
    public static Delivery of(Store store, Exporter exporter, ExportRequest request, Bitmap members, Map<String, Bitmap> segments,
            Path folder, Progress progress, Cancellation cancellation) throws Refusal {
        return of(store, exporter, request, members, segments, folder, null, progress, cancellation);
    }

    /// What [#of], or with the flag [#sinceLast], would write: the first rows, the files, and what would become of everyone.
    ///
    /// @throws Refusal when the preset cannot carry what was asked for
    public static Preview preview(Store store, Exporter exporter, ExportRequest request, Bitmap members, boolean sinceLast, int rows,
            Cancellation cancellation) throws Refusal {
        Given given = sinceLast ? store.given(request.preset().id(), request.segment(), cancellation).orElse(null) : null;
        Addressees to = Addressees.of(store, members, request.preset(), cancellation);
        return exporter.preview(request.on(terms(store, request.terms(), given, cancellation)), to.people(), to.suppressions(), rows,
                Progress.SILENT, cancellation);
    }

    /// The same with only what came, changed or went since the last one of the preset and name; with everyone where there was none.
    public static Delivery sinceLast(Store store, Exporter exporter, ExportRequest request, Bitmap members, Map<String, Bitmap> segments,
            Path folder, Progress progress, Cancellation cancellation) throws Refusal {
        Given given = store.given(request.preset().id(), request.segment(), cancellation).orElse(null);
        return of(store, exporter, request, members, segments, folder, given, progress, cancellation);
    }

    private static Delivery of(Store store, Exporter exporter, ExportRequest request, Bitmap members, Map<String, Bitmap> segments,
            Path folder, @Nullable Given given, Progress progress, Cancellation cancellation) throws Refusal {
        Addressees to = Addressees.of(store, members, request.preset(), cancellation);
        Heard heard = new Heard();
        Receipt receipt = exporter.write(request.on(terms(store, request.terms(), given, cancellation)), to.people(), to.suppressions(),
                folder, heard, progress, cancellation);
        return new Delivery(receipt, note(store, receipt, given, segments, heard));
    }

    private static Terms terms(Store store, Terms asked, @Nullable Given given, Cancellation cancellation) {
        long[] secret = store.exportSecret();
        Before before = given == null
                ? null
                : new Before(given.receipt(), given.at(), given.rows(), given.identities(), ids -> store.persons(ids, cancellation));
        return new Terms(new Marking(secret[0], secret[1]), asked.added(), asked.sends(), asked.split(), asked.holdout(), asked.earlier(),
                before);
    }

    /// What is noted of the rows.
    private static final class Heard implements RowWritten.Listener {
        private final GivenRows rows = new GivenRows();
        private final List<Long> removed = new ArrayList<>();

        @Override
        public void written(RowWritten row) {
            rows.add(row.person(), row.file(), row.row(), row.identity());
        }

        @Override
        public void removed(long person) {
            removed.add(person);
        }
    }

    private static @Nullable String note(Store store, Receipt receipt, @Nullable Given given, Map<String, Bitmap> segments, Heard heard) {
        try (Writing writing = store.begin("export")) {
            long export = writing.export(entry(store, receipt, given));
            Map<String, LongPredicate> parts = new LinkedHashMap<>();
            segments.forEach((segment, members) -> parts.put(segment, members::contains));
            LongPredicate inNone = id -> segments.values().stream().noneMatch(members -> members.contains(id));
            parts.merge(receipt.segment(), inNone, LongPredicate::or);
            parts.forEach((segment, people) -> note(writing, export, receipt, segment, heard.rows, people));
            writing.removed(export, heard.removed);
            writing.commit(heard.rows.size() > 0);
            return null;
        } catch (Refusal | StoreFailure e) {
            return "The files of " + receipt.segment() + " for " + receipt.preset()
                    + " are written, but EXPORTED will not know of them, because it could not be noted: " + e.getMessage();
        }
    }

    private static void note(Writing writing, long export, Receipt receipt, String segment, GivenRows rows, LongPredicate people) {
        for (int at = 0; at < rows.size(); at++) {
            if (people.test(rows.person(at))) {
                writing.upload(export, receipt.preset(), segment, receipt.when(), rows, people);
                return;
            }
        }
    }

    private static ExportEntry entry(Store store, Receipt receipt, @Nullable Given given) {
        Counts counts = receipt.counts();
        return new ExportEntry(0, receipt.preset(), receipt.presetVersion(), receipt.segment(), receipt.when(),
                ExportFolder.written(store, receipt.folder()), receipt.name(), given == null ? null : given.export(),
                new ExportEntry.Sums(counts.selected(), counts.written(), counts.suppressed(), counts.rejected(), counts.merged(),
                        counts.removed()),
                receipt.files().stream().map(file -> new ExportEntry.File(file.name(), file.role().word(), file.rows())).toList(),
                null);
    }
}
