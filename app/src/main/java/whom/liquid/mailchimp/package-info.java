/// Mailchimp's merge tags, `*|FNAME|*`, read into the same tree as Liquid.
@NullMarked
package whom.liquid.mailchimp;

import org.jspecify.annotations.NullMarked;
