package whom.bench.samples.retail;

import java.time.Instant;
import java.util.List;
import whom.bench.samples.people.Identity;

/// Somebody who left an address at the shop, and what drives them.
///
/// @param source how they came: `instagram`, `search`, `popup`, …
/// @param tastes categories they look at
/// @param pace visits a month while they care
/// @param buying share of their filled carts that become an order
/// @param reading share of the letters they open while they care
/// @param until when they stop caring
/// @param letters whether they agreed to the letter: `true`, `false`, or empty when nobody asked
record Shopper(Identity who, String phone, String birthDate, Instant signedUp, String source, List<String> tastes,
        double pace, double buying, double reading, Instant until, String letters, String texts) {}
