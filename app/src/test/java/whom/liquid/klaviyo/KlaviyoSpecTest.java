package whom.liquid.klaviyo;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import whom.liquid.SpecTest;

/// Cases that were worked out by hand from the pages of Klaviyo and Django.
class KlaviyoSpecTest {
    @TestFactory
    List<DynamicContainer> specs() throws IOException {
        return SpecTest.tests(Klaviyo.LANGUAGE,
                List.of("klaviyo/outputs.txt", "klaviyo/tags.txt", "klaviyo/branches.txt", "klaviyo/loops.txt", "klaviyo/text-filters.txt",
                        "klaviyo/number-filters.txt", "klaviyo/list-filters.txt", "klaviyo/date-filters.txt", "klaviyo/mistakes.txt"));
    }
}
