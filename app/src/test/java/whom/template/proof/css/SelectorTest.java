package whom.template.proof.css;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The weight of selectors (ids, classes, types; the examples of Selectors Level 4 among them), and what is looked for by them.
class SelectorTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *                       | 0       | *
            li                      | 1       | li
            ul li                   | 2       | ul li
            ul ol + li              | 3       | ul ol + li
            h1 + *[rel=up]          | 1001    | h1 + *[rel=up]
            ul ol li.red            | 1003    | ul ol li.red
            li.red.level            | 2001    | li.red.level
            #x34y                   | 1000000 | #x34y
            #s12:not(foo)           | 1000001 | #s12:not(foo)
            .foo :is(.bar, #baz)    | 1001000 | .foo :is(.bar, #baz)
            a:link                  | 1001    | a[href]
            a:hover                 | 1001    |
            a::before               | 2       |
            a:before                | 2       |
            :where(#a) p            | 1       |
            p:nth-child(2n + 1)     | 1001    | p:nth-child(2n + 1)
            a:not(:hover)           | 1001    |
            [class~=x]              | 1000    |
            td>p                    | 2       | td > p
            """)
    void weight(String selector, int weight, @Nullable String lookedFor) {
        Selector read = Selector.of(selector);
        assertThat(read.specificity()).isEqualTo(weight);
        assertThat(read.standing()).isEqualTo(lookedFor);
    }
}
