package whom.moment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A half-open stretch of calendar days `[from, to)`; a missing bound is open.
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}
