package whom.liquid.dialect;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whom.liquid.value.Mishap;

/// Time zones by the names that vendors give them: `Europe/Paris`, `+02:00`, and Rails's `(GMT-08:00) Pacific Time (US & Canada)`, which observes summer time.
final class Zones {
    /// Those of Rails that are not called after a city of the zone.
    private static final Map<String, String> RAILS = Map.of("hawaii", "Pacific/Honolulu", "alaska", "America/Juneau",
            "pacific time (us & canada)", "America/Los_Angeles", "arizona", "America/Phoenix",
            "mountain time (us & canada)", "America/Denver", "central time (us & canada)", "America/Chicago",
            "eastern time (us & canada)", "America/New_York", "atlantic time (canada)", "America/Halifax", "new delhi", "Asia/Kolkata",
            "beijing", "Asia/Shanghai");
    private static final Map<String, String> CITIES = ZoneId.getAvailableZoneIds().stream().filter(id -> id.contains("/"))
            .collect(Collectors.toUnmodifiableMap(Zones::city, id -> id, (a, b) -> Stream.of(a, b).min(String::compareTo).orElse(a)));

    private Zones() {
    }

    private static String city(String id) {
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    /// The zone, or a mishap that names what is none.
    static ZoneId of(String name) {
        String bare = name.strip();
        try {
            return ZoneId.of(bare, ZoneId.SHORT_IDS);
        } catch (DateTimeException e) {
            String city = bare.replaceFirst("^\\(GMT[^)]*\\)\\s*", "").toLowerCase(Locale.ROOT);
            String id = RAILS.getOrDefault(city, CITIES.getOrDefault(city, ""));
            if (id.isEmpty()) {
                throw new Mishap("invalid time zone", "there is no time zone '" + bare + "'; write it as in 'Europe/Paris'");
            }
            return ZoneId.of(id);
        }
    }
}
