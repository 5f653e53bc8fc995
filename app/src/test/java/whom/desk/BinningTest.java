package whom.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import whom.audience.Spread;
import whom.desk.state.Histogram;

/// Bins of a few values, put together by hand.
class BinningTest {
    private static Histogram of(double... sorted) {
        return Binning.of(Spread.of(sorted));
    }

    @Test
    void nobodyHasAValue() {
        assertThat(of()).isEqualTo(Histogram.EMPTY);
    }

    @Test
    void wholeNumbersHaveABinEach() {
        Histogram orders = of(0, 1, 1, 2, 3);

        assertThat(orders.from()).isEqualByComparingTo("0");
        assertThat(orders.step()).isEqualByComparingTo("1");
        assertThat(orders.bins()).containsExactly(1L, 2L, 1L, 1L);
        assertThat(orders.less() + orders.more()).isZero();
        assertThat(orders.to()).isEqualByComparingTo("4");
        assertThat(orders.snap()).isEqualByComparingTo("1");
        assertThat(orders.stride()).isEqualByComparingTo("5");
    }

    @Test
    void oneMillionDoesNotPressTheOthersTogether() {
        Histogram orders = of(1, 2, 3, 4, 5, 6, 7, 8, 9, 1_000_000);

        assertThat(orders.from()).isEqualByComparingTo("1");
        assertThat(orders.bins()).isEqualTo(Collections.nCopies(9, 1L));
        assertThat(orders.less()).isZero();
        assertThat(orders.more()).isEqualTo(1);
        assertThat(orders.most()).isEqualByComparingTo("1000000");
        assertThat(orders.people()).isEqualTo(10);
    }

    @Test
    void oneDebtOfAMillionDoesNotEither() {
        Histogram balances = of(-1_000_000, 1, 2, 3, 4, 5, 6, 7, 8, 9);

        assertThat(balances.less()).isEqualTo(1);
        assertThat(balances.more()).isZero();
        assertThat(balances.from()).isEqualByComparingTo("1");
        assertThat(balances.bins()).hasSize(9);
    }

    @Test
    void moneyHasEdgesThatCanBeReadAndKeepsItsCents() {
        Histogram spent = of(0, 12.5, 99.99, 250, 449.5);

        assertThat(spent.step()).isEqualByComparingTo("20");
        assertThat(spent.bins()).hasSize(23);
        assertThat(spent.bins().get(0)).isEqualTo(2);
        assertThat(spent.bins().get(4)).isEqualTo(1);
        assertThat(spent.bins().get(12)).isEqualTo(1);
        assertThat(spent.bins().get(22)).isEqualTo(1);
        assertThat(spent.unit()).isEqualByComparingTo("0.01");
        assertThat(spent.snap()).isEqualByComparingTo("2");
        assertThat(spent.stride()).isEqualByComparingTo("20");
    }

    @Test
    void fewWhoDifferFromNearlyAllAreSeen() {
        double[] values = new double[200];
        values[198] = 50;
        values[199] = 100;
        Histogram spent = of(values);

        // 100 in at most 30 bins: 5 makes 21 of them, 2 would make 51.
        assertThat(spent.step()).isEqualByComparingTo("5");
        assertThat(spent.bins()).hasSize(21);
        assertThat(spent.bins().get(0)).isEqualTo(198);
        assertThat(spent.bins().get(10)).isEqualTo(1);
        assertThat(spent.bins().get(20)).isEqualTo(1);
    }

    @Test
    void whatHasRoomIsShownWhole() {
        double[] values = new double[500];
        values[498] = 2;
        values[499] = 20;
        Histogram referrals = of(values);

        assertThat(referrals.bins()).hasSize(21);
        assertThat(referrals.more()).isZero();
    }

    @Test
    void numbersOfAnySizeAreBinned() {
        Histogram large = of(1.23e-13, 123_456_789_012_345.0, 1e18);

        assertThat(large.people()).isEqualTo(3);
        assertThat(large.step()).isEqualByComparingTo("50000000000000000");
    }

    @Test
    void everybodyHasTheSame() {
        Histogram orders = of(7, 7, 7);

        assertThat(orders.from()).isEqualByComparingTo("7");
        assertThat(orders.bins()).containsExactly(3L);
    }

    @Test
    void smallPartsStaySmall() {
        Histogram rates = of(0.01, 0.02, 0.25, 0.5, 0.9);

        // From 0.01 to 0.9 in at most 30 bins: 0.05 makes 19 of them, 0.02 would make 46.
        assertThat(rates.step()).isEqualByComparingTo("0.05");
        assertThat(rates.from()).isEqualByComparingTo("0");
        assertThat(rates.bins()).hasSize(19);
        assertThat(rates.snap()).isEqualByComparingTo("0.01");
    }

    @Test
    void everyValueIsInOneBin() {
        double[] values = new double[5000];
        Arrays.setAll(values, i -> Math.pow(i, 3) / 7);
        Histogram all = of(values);

        List<Long> bins = all.bins();
        assertThat(all.people()).isEqualTo(5000);
        assertThat(bins).hasSizeBetween(10, 30);
        assertThat(all.step().stripTrailingZeros().unscaledValue().intValueExact()).isIn(1, 2, 5);
        for (int bin = 0; bin < bins.size(); bin++) {
            BigDecimal from = all.edge(bin);
            BigDecimal to = all.edge(bin + 1);
            assertThat(bins.get(bin)).isEqualTo(Arrays.stream(values)
                    .filter(v -> BigDecimal.valueOf(v).compareTo(from) >= 0 && BigDecimal.valueOf(v).compareTo(to) < 0).count());
        }
    }
}
