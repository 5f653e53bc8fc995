package whom.audience.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.resolve.Criterion;

/// Written to an upload file, and not to any such file in a window around it.
final class UploadClash {
    private UploadClash() {
    }

    static boolean impossible(List<Fact> facts) {
        List<Criterion.Exported> done = uploads(facts, false);
        List<Criterion.Exported> not = uploads(facts, true);
        return done.stream().anyMatch(one -> one.bounds().isEmpty() || not.stream().anyMatch(other -> includes(other, one)));
    }

    private static List<Criterion.Exported> uploads(List<Fact> facts, boolean negated) {
        return facts.stream().filter(fact -> fact.negated() == negated).map(Fact::criterion).filter(Criterion.Exported.class::isInstance)
                .map(Criterion.Exported.class::cast).toList();
    }

    private static boolean includes(Criterion.Exported outer, Criterion.Exported inner) {
        return anyOrSame(outer.preset(), inner.preset()) && anyOrSame(outer.segment(), inner.segment())
                && Stretches.includes(outer.bounds(), inner.bounds());
    }

    private static boolean anyOrSame(@Nullable String outer, @Nullable String inner) {
        return outer == null || outer.equals(inner);
    }
}
