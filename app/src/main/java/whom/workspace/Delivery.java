package whom.workspace;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;
import whom.export.ExportRequest;
import whom.export.Exporter;
import whom.export.Receipt;
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
        Addressees to = Addressees.of(store, members, request.preset(), cancellation);
        LongStream.Builder written = LongStream.builder();
        Receipt receipt = exporter.write(request, to.people(), to.suppressions(), folder, written, progress, cancellation);
        return new Delivery(receipt, note(store, receipt, segments, written.build().toArray()));
    }

    private static @Nullable String note(Store store, Receipt receipt, Map<String, Bitmap> segments, long[] people) {
        try (Writing writing = store.begin("export")) {
            segments.forEach((segment, members) -> note(writing, receipt, segment, Arrays.stream(people).filter(members::contains)));
            note(writing, receipt, receipt.segment(),
                    Arrays.stream(people).filter(id -> segments.values().stream().noneMatch(members -> members.contains(id))));
            writing.commit(people.length > 0);
            return null;
        } catch (Refusal | StoreFailure e) {
            return "The files of " + receipt.segment() + " for " + receipt.preset()
                    + " are written, but EXPORTED will not know of them, because it could not be noted: " + e.getMessage();
        }
    }

    private static void note(Writing writing, Receipt receipt, String segment, LongStream people) {
        long[] ids = people.toArray();
        if (ids.length > 0) {
            writing.upload(receipt.preset(), segment, receipt.when(), ids);
        }
    }
}
