// The text form of a rule. Every decision is made by looking at one token, so that a mistake is met where it stands and the parser
// knows what could have stood there instead. What needs to look further is settled before, token by token: see Starters and Wheres.
grammar RuleGrammar;

options {
    caseInsensitive = true;
}

// An AND and an OR that belong to the WHERE before them, and the AS of AS SEGMENT.
tokens {
    WHERE_AND, WHERE_OR, AS_SEGMENT
}

text
    : (any pins)? EOF
    ;

pins
    : (PIN (IN | OUT) keys)*
    ;

any
    : all (OR all)*
    ;

all
    : node (AND node)*
    ;

node
    : MUTED? plain (AS label=TEXT)?
    ;

plain
    : NOT MUTED? plain                                          # not
    | joiner=(ALL | ANY | NONE) OPEN (any (COMMA any)*)? CLOSE    # group
    | OPEN any CLOSE                                            # parentheses
    | TAGGED chosen                                             # tagged
    | DID NOT? name where? (step+ | occurrence)                 # did
    | figure OPEN property where? CLOSE measure where? window?  # aggregated
    | COUNT DISTINCT (OPEN property where? CLOSE | property) measure where? window? # different
    | (FIRST | LAST) name where? window?                        # edge
    | IN SEGMENT chosen                                         # inSegment
    | CONSENT (name | TEXT)                                     # consent
    | ANNIVERSARY OF name annual                                # anniversary
    | RANDOM share (SEED TEXT (FROM share)? | FROM share (SEED TEXT)?)? # random
    | PIN (IN | OUT) keys                                       # pinned
    | EXPORTED (TO chosen)? (AS_SEGMENT SEGMENT chosen)? window? # exported
    | subject test                                              # attribute
    ;

chosen
    : TEXT
    | OPENED
    ;

keys
    : OPEN (TEXT (COMMA TEXT)*)? CLOSE
    ;

test
    : (EQUAL | DIFFERENT | LESS | AT_MOST | GREATER | AT_LEAST) CASE? operand  # compared
    | IS (SET | EMPTY | CASE? operand | NOT (SET | EMPTY | CASE? operand))     # is
    | NOT (IN (CASE? values | band) | textual CASE? value | BETWEEN value AND value) # negated
    | textual CASE? value                                                    # contained
    | BETWEEN value AND value                                                # ranged
    | IN (CASE? values | recent | band)                                      # among
    | HAS (ANY | ALL | NONE) CASE? values                                    # has
    | (BEFORE | AFTER | ON) value                                            # dated
    | WITHIN (recent | OPENED)                                               # within
    | TODAY                                                                  # today
    | YESTERDAY                                                              # yesterday
    | FURTHER THAN span AGO                                                  # older
    | NUMBER (DAY | DAYS) AGO                                                # daysAgo
    ;

textual
    : CONTAINS
    | STARTS WITH
    | ENDS WITH
    | MATCHES
    ;

band
    : (TOP | BOTTOM) share
    | BAND (share TO share | OPENED)
    ;

share
    : NUMBER PERCENT?
    ;

values
    : OPEN (value (COMMA value)*)? CLOSE
    ;

// A value, or another attribute.
operand
    : value
    | NAME
    | QUOTED
    ;

value
    : TEXT
    | DATE
    | NUMBER
    | TRUE
    | FALSE
    | OPENED
    ;

figure
    : AVG
    | MAX
    | MIN
    | SUM
    ;

property
    : event=name DOT of=name
    ;

measure
    : (EQUAL | DIFFERENT | LESS | AT_MOST | GREATER | AT_LEAST) value
    | NOT? BETWEEN value AND value
    ;

annual
    : TODAY
    | (IN | WITHIN) (recent | MONTH)
    | OPENED
    ;

where
    : WHERE anyWhere
    ;

anyWhere
    : allWhere (WHERE_OR allWhere)*
    ;

allWhere
    : oneWhere (WHERE_AND oneWhere)*
    ;

oneWhere
    : subject test
    | OPEN anyWhere CLOSE
    ;

// A window after a step is that of the whole sequence, so only the last one may have it.
step
    : THEN NOT? name where? (WITHIN (span window? | recent) | timed)?
    ;

// How often, then when; both may be missing, and some words begin either.
occurrence
    : (AT (LEAST | MOST) | EXACTLY | FEWER THAN) NUMBER times? window? # counted
    | FURTHER THAN NUMBER (times window? | unit AGO)                   # more
    | BETWEEN (NUMBER AND NUMBER times window? | date AND date)        # between
    | window?                                                          # once
    ;

times
    : TIME
    | TIMES
    ;

window
    : WITHIN recent
    | timed
    ;

timed
    : IN recent
    | TODAY
    | YESTERDAY
    | NUMBER (DAY | DAYS) AGO
    | FURTHER THAN span AGO
    | (ON | BEFORE | AFTER) date
    | BETWEEN date AND date
    ;

recent
    : (LAST | NEXT) span
    ;

span
    : NUMBER unit
    ;

unit
    : MINUTE | MINUTES | HOUR | HOURS | DAY | DAYS | WEEK | WEEKS | MONTH | MONTHS | YEAR | YEARS
    ;

date
    : TEXT
    | DATE
    ;

// A keyword that cannot be mistaken where a name stands may be one; those that begin a condition only where none can begin.
name
    : subject
    | ANNIVERSARY | AVG | CONSENT | COUNT | EXPORTED | FIRST | LAST | MAX | MIN | PIN | RANDOM | SUM
    ;

subject
    : NAME
    | QUOTED
    | OPENED
    | AGO | AT | BAND | BEFORE | BETWEEN | BOTTOM | CASE | CONTAINS | DAY | DAYS | DISTINCT | EMPTY | ENDS | EXACTLY | FEWER | FROM
    | HAS | HOUR | HOURS | IS | LEAST | MATCHES | MINUTE | MINUTES | MONTH | MONTHS | FURTHER | MOST | NEXT | OF | ON | OUT | SEED | SEGMENT
    | SET | STARTS | THAN | TIME | TIMES | TO | TODAY | TOP | WEEK | WEEKS | WITH | YEAR | YEARS | YESTERDAY | AFTER
    ;

AFTER: 'AFTER';
AGO: 'AGO';
ALL: 'ALL';
AND: 'AND';
ANNIVERSARY: 'ANNIVERSARY';
ANY: 'ANY';
AS: 'AS';
AT: 'AT';
AVG: 'AVG';
BAND: 'BAND';
BEFORE: 'BEFORE';
BETWEEN: 'BETWEEN';
BOTTOM: 'BOTTOM';
CASE: 'CASE';
CONSENT: 'CONSENT';
CONTAINS: 'CONTAINS';
COUNT: 'COUNT';
DAY: 'DAY';
DAYS: 'DAYS';
DID: 'DID';
DISTINCT: 'DISTINCT';
EMPTY: 'EMPTY';
ENDS: 'ENDS';
EXACTLY: 'EXACTLY';
EXPORTED: 'EXPORTED';
FALSE: 'FALSE';
FEWER: 'FEWER';
FIRST: 'FIRST';
FROM: 'FROM';
HAS: 'HAS';
HOUR: 'HOUR';
HOURS: 'HOURS';
IN: 'IN';
IS: 'IS';
LAST: 'LAST';
LEAST: 'LEAST';
MATCHES: 'MATCHES';
MAX: 'MAX';
MIN: 'MIN';
MINUTE: 'MINUTE';
MINUTES: 'MINUTES';
MONTH: 'MONTH';
MONTHS: 'MONTHS';
FURTHER: 'MORE';
MOST: 'MOST';
MUTED: 'MUTED';
NEXT: 'NEXT';
NONE: 'NONE';
NOT: 'NOT';
OF: 'OF';
ON: 'ON';
OR: 'OR';
OUT: 'OUT';
PIN: 'PIN';
RANDOM: 'RANDOM';
SEED: 'SEED';
SEGMENT: 'SEGMENT';
SET: 'SET';
STARTS: 'STARTS';
SUM: 'SUM';
TAGGED: 'TAGGED';
THAN: 'THAN';
THEN: 'THEN';
TIME: 'TIME';
TIMES: 'TIMES';
TO: 'TO';
TODAY: 'TODAY';
TOP: 'TOP';
TRUE: 'TRUE';
WEEK: 'WEEK';
WEEKS: 'WEEKS';
WHERE: 'WHERE';
WITH: 'WITH';
WITHIN: 'WITHIN';
YEAR: 'YEAR';
YEARS: 'YEARS';
YESTERDAY: 'YESTERDAY';

EQUAL: '=' | '==';
DIFFERENT: '!=' | '<>';
AT_MOST: '<=';
AT_LEAST: '>=';
LESS: '<';
GREATER: '>';
OPEN: '(';
CLOSE: ')';
COMMA: ',';
DOT: '.';
PERCENT: '%';

// What has not been chosen yet.
OPENED: '?';

TEXT: '\'' (~'\'' | '\'\'')* '\'' | '"' (~'"' | '""')* '"';
QUOTED: '`' (~'`' | '``')* '`';
DATE: DIGIT DIGIT DIGIT DIGIT '-' DIGIT DIGIT '-' DIGIT DIGIT;
NUMBER: '-'? (DIGIT+ ('.' DIGIT+)? | '.' DIGIT+) ('E' [+-]? DIGIT+)?;
NAME: [_\p{L}] [_\p{L}\p{M}\p{N}]*;

COMMENT: '--' ~[\r\n]* -> skip;
SPACE: [\p{White_Space}\uFEFF]+ -> skip;

// Anything else, so that the parser meets it and the message is one of ours.
OTHER: .;

fragment DIGIT: [0-9];
