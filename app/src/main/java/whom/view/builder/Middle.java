package whom.view.builder;

import java.util.List;
import java.util.function.BiPredicate;

/// The part between two lists' equal beginnings and equal ends.
///
/// @param first how many are equal at the beginning
/// @param after how many are equal at the end, not counting those at the beginning
record Middle(int first, int after) {
    static <A, B> Middle of(List<A> olds, List<B> news, BiPredicate<A, B> same) {
        int shorter = Math.min(olds.size(), news.size());
        int first = 0;
        while (first < shorter && same.test(olds.get(first), news.get(first))) {
            first++;
        }
        int after = 0;
        while (after < shorter - first && same.test(olds.get(olds.size() - 1 - after), news.get(news.size() - 1 - after))) {
            after++;
        }
        return new Middle(first, after);
    }

    <A> List<A> in(List<A> list) {
        return list.subList(first, list.size() - after);
    }
}
