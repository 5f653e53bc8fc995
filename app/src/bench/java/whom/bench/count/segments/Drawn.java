package whom.bench.count.segments;

import java.util.List;
import java.util.Map;

/// One value of a parameter: as a marketer writes it, and as SQL knows it.
///
/// @param written what stands in the rule's text
/// @param sql     by placeholder; several values make a list
public record Drawn(String written, Map<String, List<Object>> sql) {}
