package whom.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BitmapTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 62, 63, 64, 65, 127, 128, 129, 1000})
    void everyone_is_each_id_from_one_to_the_highest(long highest) {
        Bitmap everyone = Bitmap.upTo(highest);
        assertThat(everyone.size()).isEqualTo(highest);
        assertThat(everyone.ids(0, 2000)).containsExactly(LongStream.rangeClosed(1, highest).toArray());
        assertThat(everyone.contains(0)).isFalse();
        assertThat(everyone.contains(highest + 1)).isFalse();
        assertThat(everyone.without(everyone)).isEqualTo(Bitmap.none(highest));
    }

    @Test
    void combines_like_sets() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            NavigableSet<Long> left = ids(random);
            NavigableSet<Long> right = ids(random);
            TreeSet<Long> and = new TreeSet<>(left);
            and.retainAll(right);
            TreeSet<Long> or = new TreeSet<>(left);
            or.addAll(right);
            TreeSet<Long> without = new TreeSet<>(left);
            without.removeAll(right);
            assertThat(bitmap(left).and(bitmap(right))).isEqualTo(bitmap(and));
            assertThat(bitmap(left).or(bitmap(right))).isEqualTo(bitmap(or));
            assertThat(bitmap(left).without(bitmap(right))).isEqualTo(bitmap(without));
            assertThat(bitmap(left).size()).isEqualTo(left.size());
        }
    }

    @Test
    void a_page_starts_anywhere() {
        NavigableSet<Long> ids = ids(new Random(3));
        long[] all = LongStream.of(bitmap(ids).ids(0, 1000)).toArray();
        assertThat(all).containsExactly(ids.stream().mapToLong(Long::longValue).toArray());
        for (int offset = 0; offset <= all.length + 1; offset++) {
            assertThat(bitmap(ids).ids(offset, 7)).containsExactly(LongStream.of(all).skip(offset).limit(7).toArray());
        }
    }

    @Test
    void people_of_different_data_are_not_mixed() {
        assertThatThrownBy(() -> Bitmap.upTo(5).and(Bitmap.upTo(6))).isInstanceOf(IllegalArgumentException.class);
    }

    private static NavigableSet<Long> ids(Random random) {
        NavigableSet<Long> ids = new TreeSet<>();
        random.longs(random.nextInt(150), 1, 201).forEach(ids::add);
        return ids;
    }

    private static Bitmap bitmap(NavigableSet<Long> ids) {
        Bitmap.Collector collector = new Bitmap.Collector(200);
        ids.forEach(collector::accept);
        return collector.bitmap();
    }
}
