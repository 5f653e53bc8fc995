package whom.view.people;

import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/// The numbers of so many rows, of which none is kept.
final class RowNumbers extends ObservableListBase<Integer> {
    private final int size;

    RowNumbers(long size) {
        this.size = Math.toIntExact(size);
    }

    @Override
    public Integer get(int index) {
        return index;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int indexOf(@Nullable Object row) {
        return row instanceof Integer number && number >= 0 && number < size ? number : -1;
    }

    @Override
    public int lastIndexOf(@Nullable Object row) {
        return indexOf(row);
    }

    @Override
    public boolean contains(@Nullable Object row) {
        return indexOf(row) >= 0;
    }
}
