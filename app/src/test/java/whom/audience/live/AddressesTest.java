package whom.audience.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.audience.Counter;
import whom.audience.column.Column;
import whom.audience.column.ColumnCache;
import whom.audience.column.Columns;
import whom.resolve.Criterion;
import whom.resolve.Criterion.TextHas.Spot;
import whom.resolve.Resolved;
import whom.rule.Joiner;
import whom.store.Store;
import whom.store.Writing;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// Parts of addresses among a hundred people who share a few domains, and some texts that are no addresses.
class AddressesTest {
    private static final int MANY = 90;

    @TempDir
    private Path folder;

    private static void person(Writing writing, String email) {
        Bazaar.person(writing, email, Map.of(), List.of(), Map.of());
    }

    private Columns columns() throws Refusal {
        try (Store store = Store.open(folder.resolve("profiles.db"), Bazaar.SCHEMA)) {
            try (Writing writing = store.begin("test")) {
                for (int i = 1; i <= MANY; i++) {
                    person(writing, "p" + i + (i % 3 == 0 ? "@One.example" : "@two.example"));
                }
                person(writing, "no address");
                person(writing, "one.example");
                person(writing, "a@b@two.example");
                person(writing, "e@bücher.example");
                person(writing, "last@");
                person(writing, "l@" + "x".repeat(80) + ".example");
                person(writing, "two.example@elsewhere");
                writing.commit(true);
            }
            return new ColumnCache(folder.resolve("columns")).columns(store, Progress.SILENT, new Cancellation());
        }
    }

    private static long count(Columns columns, Spot spot, String part, boolean matchCase) {
        Criterion has = new Criterion.TextHas(Bazaar.attribute("email"), spot, part, matchCase);
        Resolved.Whole rule = new Resolved.Whole(new Resolved.Group(whom.rule.Path.ROOT, Joiner.ALL,
                List.of(new Resolved.Row(whom.rule.Path.of(0), has, false))));
        return new Counter(new Live(columns)).count(rule, new Cancellation()).total();
    }

    @Test
    void endingsCountWhetherTheyAreShorterOrLongerThanTheTail() throws Refusal {
        Columns columns = columns();
        assertThat(((Column.Texts) Objects.requireNonNull(columns.attributes().get("email"))).tails()).isNotNull();
        assertThat(count(columns, Spot.END, "@one.example", false)).isEqualTo(30);
        // One without an address is among them.
        assertThat(count(columns, Spot.END, "one.example", false)).isEqualTo(31);
        assertThat(count(columns, Spot.END, ".example", false)).isEqualTo(94);
        // 1, 11, 31, 41, 61 and 71; 21, 51 and 81 are at the other one.
        assertThat(count(columns, Spot.END, "1@two.example", false)).isEqualTo(6);
        assertThat(count(columns, Spot.END, "b@two.example", false)).isEqualTo(1);
        assertThat(count(columns, Spot.END, "@b@two.example", false)).isEqualTo(1);
        assertThat(count(columns, Spot.END, "@", false)).isEqualTo(1);
        assertThat(count(columns, Spot.END, "bücher.example", false)).isEqualTo(1);
        assertThat(count(columns, Spot.END, "xx.example", false)).isEqualTo(1);
        assertThat(count(columns, Spot.END, "address", false)).isEqualTo(1);
        assertThat(count(columns, Spot.END, "@nowhere.example", false)).isZero();
    }

    @Test
    void partsCountOnBothSidesOfTheTail() throws Refusal {
        Columns columns = columns();
        assertThat(count(columns, Spot.ANYWHERE, "two.example", false)).isEqualTo(62);
        assertThat(count(columns, Spot.ANYWHERE, "0@two", false)).isEqualTo(6);
        assertThat(count(columns, Spot.ANYWHERE, "@", false)).isEqualTo(95);
        assertThat(count(columns, Spot.ANYWHERE, "p9", false)).isEqualTo(2);
        assertThat(count(columns, Spot.START, "two.", false)).isEqualTo(1);
    }

    @Test
    void lettersCountAsTheyAreWrittenWhereCaseMatters() throws Refusal {
        Columns columns = columns();
        assertThat(count(columns, Spot.END, "@one.example", true) + count(columns, Spot.END, "@One.example", true)).isEqualTo(30);
    }
}
