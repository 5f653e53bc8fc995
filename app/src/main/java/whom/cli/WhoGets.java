package whom.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import whom.audience.Bitmap;
import whom.template.Audience;
import whom.template.Matrix;
import whom.template.Message;
import whom.template.Renderer;
import whom.template.Target;
import whom.template.Variant;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.workspace.StoreCrowd;

/// Who gets which variant of a template, among the people of the chosen segments.
///
/// Variants are called as they are among everyone, so that `v2` is the same whatever was chosen.
record WhoGets(Reading reading, Renderer renderer, SegmentChoice segments) {
    static WhoGets of(Rooms rooms, Reading reading, SegmentChoice segments) {
        return new WhoGets(reading,
                new Renderer(rooms.engines(), reading.workspace().templatesFolder(), reading.store().schema(), reading.asOf()), segments);
    }

    Matrix matrix(Message message) throws Refusal {
        Bitmap everyone = Bitmap.upTo(reading.store().people());
        Matrix all = ask(message, everyone, segments.members().keySet());
        if (segments.chosen().isEmpty()) {
            return all;
        }
        boolean bySegment = readsTheSegment(message);
        Bitmap people = segments.people(everyone);
        Matrix some = ask(message, people, bySegment ? segments.chosen() : segments.members().keySet());
        List<Variant> variants = all.variants().stream().map(variant -> among(variant, some.variantOf(variant.path()), bySegment)).toList();
        // Everyone who counts here is in one of the chosen segments.
        return new Matrix(segments.chosen(), variants, people.size(), 0, some.divided(), some.gaps());
    }

    private Matrix ask(Message message, Bitmap people, Collection<String> columns) throws Refusal {
        List<Audience> audiences = columns.stream().map(id -> new Audience(id, segments.of(id))).toList();
        Cancellation never = new Cancellation();
        return renderer.variants(message, new StoreCrowd(reading.store(), reading.counter(), people, never), audiences, never);
    }

    /// @param bySegment whether the message reads `segment`: each segment is then a mail of its own
    private Variant among(Variant variant, Optional<Variant> some, boolean bySegment) {
        Map<String, Long> columns = new LinkedHashMap<>();
        segments.chosen().forEach(id -> columns.put(id, variant.segments().getOrDefault(id, 0L)));
        long people = bySegment
                ? columns.values().stream().mapToLong(Long::longValue).sum()
                : some.map(Variant::people).orElse(0L);
        return new Variant(variant.id(), variant.when(), people, columns, some.map(Variant::example).orElse(null), variant.path());
    }

    private boolean readsTheSegment(Message message) throws Refusal {
        return renderer.understood(message).branchVariables().stream()
                .anyMatch(variable -> switch (renderer.addressing(message).target(variable)) {
                    case Target.Segment _,Target.Anything _ -> true;
                    case Target.Segments _,Target.Person _,Target.OfPerson _,Target.Nothing _ -> false;
                });
    }
}
