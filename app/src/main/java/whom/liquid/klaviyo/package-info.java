/// Klaviyo's template language: Django's, with tags and filters of Klaviyo's own, read into the same tree as Liquid.
@NullMarked
package whom.liquid.klaviyo;

import org.jspecify.annotations.NullMarked;
