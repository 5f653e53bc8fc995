package whom.audience.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.audience.Finder;
import whom.audience.Spread;
import whom.audience.SqlFinder;
import whom.audience.column.ColumnCache;
import whom.store.Store;
import whom.work.Cancellation;
import whom.work.Progress;

/// The values of a number in order, from columns and from the store.
class SpreadTest {
    @TempDir
    private Path folder;

    @Test
    void columnsAndStoreTellTheSame() throws Exception {
        try (Store store = Store.open(folder.resolve("profiles.db"), Bazaar.SCHEMA)) {
            Bazaar.fill(store);
            Finder live = new Live(new ColumnCache(folder.resolve("columns")).columns(store, Progress.SILENT, new Cancellation()));
            for (Finder finder : List.of(live, new SqlFinder(store))) {
                Spread amounts = finder.spread(Bazaar.attribute("amount"), new Cancellation());
                assertThat(values(amounts)).usingElementComparator(BigDecimal::compareTo).containsExactly(new BigDecimal("-1.25"),
                        new BigDecimal("0.7"), new BigDecimal("1000000"));
                assertThat(amounts.scale()).isEqualTo(2);
                assertThat(amounts.below(new BigDecimal("0.7"))).isEqualTo(1);
                assertThat(amounts.below(new BigDecimal("0.71"))).isEqualTo(2);
                // Numbers of any size: 0.000000000000123, 123456789012345 and 10^18.
                Spread large = finder.spread(Bazaar.attribute("large"), new Cancellation());
                assertThat(values(large)).usingElementComparator(BigDecimal::compareTo).containsExactly(new BigDecimal("0.000000000000123"),
                        new BigDecimal("123456789012345"), new BigDecimal("1e18"));
                assertThat(large.scale()).isEqualTo(4);
            }
        }
    }

    private static List<BigDecimal> values(Spread spread) {
        return LongStream.range(0, spread.size()).mapToObj(spread::at).toList();
    }
}
