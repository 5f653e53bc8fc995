package whom.view.builder;

import org.jspecify.annotations.Nullable;
import whom.desk.state.Figures;

/// Which of its numbers every row and group shows.
enum Figure {
    ALONE, RUNNING, WITHOUT;

    @Nullable
    Long of(Figures figures) {
        return switch (this) {
            case ALONE -> figures.alone();
            case RUNNING -> figures.running();
            case WITHOUT -> figures.without();
        };
    }
}
