/// The window: a function of one [whom.desk.state.DeskState]. [whom.view.FxDesk] brings each new state to the JavaFX thread,
/// [whom.view.WhomWindow] shows it, and what someone does leaves as a [whom.desk.Intent]. Every part is one final class whose
/// constructor builds its nodes from top to bottom and whose `show` takes what it draws.
///
/// Identities that tests and users of assistive technology can rely on: `#search`, `#segment-<id>`, `#template-<id>`, `#new-segment`,
/// `#segment-name`, `#undo`, `#redo`, `#text-form`, `#sentence`, `#group`, `#group-0`, `#pill`, `#pill-0`, `#row-0-1`,
/// `#token-0-1-subject`, `-operator`, `-value`, `-count`, `-window`, `#row-menu-0-1`, `#add-condition`, `#add-condition-0`, `#add-group`,
/// `#picker`, `#picker-search`, `#value-field` (and `-2`), `#date-field`, `#pick-<value>`, `#operator-<word>`, `#count-<word>`, `#window-<word>`,
/// `#unit-<unit>`, `#picker-done`, `#match-case`, `#menu-<what>`, `#zero-remove`, `#starter-0`, `#rule-text`, `#shortcuts`, `#notice-action`, `#number`,
/// `#share`, `#count-again`, `#people`, `#template`, `#recipient`, `#person-previous`, `#person-next`, `#subject`, `#preheader`, `#paper`, `#mail`,
/// `#variant-<id>`, `#preset`, `#preset-<id>`, `#column-<attribute>`, `#outcome-<what>`, `#first-rows`, `#cancel-export`, `#receipt`, `#receipt-folder`,
/// `#tab-people`, `#tab-preview`, `#tab-export`, `#primary`, `#status-saved`.
/// `#settings`, `#open-settings`, `#theme-<theme>`, `#text-size-<percent>`, `#settings-still`, `#toggle-sidebar`, `#toggle-inspector`,
/// `#as-of`, `#as-of-back`, `#as-of-day`, `#as-of-now`, `#as-of-own`.
/// `#show-overlap` (see [whom.view.insight]).
/// The numbers are the steps of the way to a node, joined by `-`; the root has none.
@NullMarked
package whom.view;

import org.jspecify.annotations.NullMarked;
