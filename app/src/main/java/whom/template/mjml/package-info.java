/// MJML becomes HTML once, with the template language in it untouched and every place of it still known; the one package that knows mjml4j.
@NullMarked
package whom.template.mjml;

import org.jspecify.annotations.NullMarked;
