package whom.bench.samples.newsletter;

import java.time.Instant;
import java.util.List;
import whom.bench.samples.people.Identity;

/// Somebody on the list.
///
/// @param topics what they ticked, as `tech/ai`; the first is the dearest
/// @param formats what they like to get: briefing, longread, podcast, crossword
/// @param confirmed whether they clicked the link in the first mail; who did not gets no letters
/// @param reading share of the issues they open while awake
/// @param asleepFrom when they stop opening
/// @param supporterSince the day of the first contribution, or empty
record Subscriber(Identity who, String phone, Instant signedUp, String source, List<String> topics, List<String> formats, boolean confirmed,
        double reading,
        Instant asleepFrom, String supporterSince, String texts) {}
