package whom.workspace;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Value;
import whom.sql.ReachSql;
import whom.store.Store;
import whom.text.Folding;
import whom.work.Cancellation;

/// Who must not be written to on a channel, as newly known: those suppressed there or everywhere, and on `ads` also those of whom an attribute says
/// that their data may not be sold or shared, as California's law (CCPA) lets people demand it and browsers can signal it (Global Privacy Control).
final class Suppressed {
    /// The reason of the latter.
    static final String OPTED_OUT = "opted out of sale";

    /// The channel of audiences at advertising platforms.
    private static final String ADS = "ads";
    private static final Set<String> NAMES = Set.of("donotsell", "donotshare", "donotsellorshare", "donotsellmydata", "donotsellmyinfo",
            "optoutofsale", "optedoutofsale", "saleoptout", "ccpaoptout", "gpc", "globalprivacycontrol");
    private static final Set<String> YES = Set.of("yes", "true", "1", "y", "ja", "opted out", "optedout");

    private Suppressed() {
    }

    /// Ids and reasons, in the order of the ids.
    static Map<Long, String> of(Store store, String channel, Cancellation cancellation) {
        Map<Long, String> suppressed = store.suppressed(channel, cancellation);
        List<Attribute> attributes = store.schema().attributes().stream().filter(Suppressed::isOptOut).toList();
        if (!channel.equals(ADS) || attributes.isEmpty()) {
            return suppressed;
        }
        store.rows(ReachSql.people(attributes), row -> {
            for (int i = 0; i < attributes.size(); i++) {
                if (isYes(row.value(attributes.get(i).kind(), i + 2))) {
                    suppressed.putIfAbsent(row.number(0), OPTED_OUT);
                }
            }
        }, cancellation);
        return suppressed;
    }

    private static boolean isOptOut(Attribute attribute) {
        return attribute.kind() != Kind.LIST && NAMES.contains(Folding.bare(attribute.name()));
    }

    private static boolean isYes(@Nullable Value value) {
        return switch (value) {
            case null -> false;
            case Value.Truth(boolean truth) -> truth;
            case Value.Text(String text) -> YES.contains(Folding.fold(text.strip()));
            case Value.Number(var number) -> number.signum() != 0;
            // A day or a moment on which they said so.
            case Value.Date _,Value.Moment _ -> true;
            case Value.Texts _ -> false;
        };
    }
}
