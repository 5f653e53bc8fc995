package whom.liquid.mailchimp;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import whom.liquid.SpecTest;

/// Merge tags by cases worked out by hand from Mailchimp's pages.
class MailchimpSpecTest {
    @TestFactory
    List<DynamicContainer> specs() throws IOException {
        return SpecTest.tests(Mailchimp.LANGUAGE,
                List.of("mailchimp/fields.txt", "mailchimp/sender.txt", "mailchimp/conditions.txt", "mailchimp/mistakes.txt"));
    }
}
