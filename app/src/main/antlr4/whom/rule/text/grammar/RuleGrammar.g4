// The text form of a rule. Every decision is made by looking at one token, so that a mistake is met where it stands and the parser
// knows what could have stood there instead. What a rule cannot say yet has keywords already: they are named in the message.
grammar RuleGrammar;

options {
    caseInsensitive = true;
}

text
    : any? EOF
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
    : NOT MUTED? plain                                       # not
    | joiner=(ALL | ANY | NONE) OPEN (any (COMMA any)*)? CLOSE # group
    | OPEN any CLOSE                                         # parentheses
    | TAGGED tag                                             # tagged
    | DID NOT? name occurrence                               # did
    | name test                                              # attribute
    ;

tag
    : TEXT
    | OPENED
    ;

test
    : (EQUAL | DIFFERENT | LESS | AT_MOST | GREATER | AT_LEAST) CASE? value # compared
    | IS (SET | EMPTY | CASE? value | NOT (SET | EMPTY | CASE? value))       # is
    | NOT (IN CASE? values | textual CASE? value | BETWEEN value AND value)  # negated
    | textual CASE? value                                                    # contained
    | BETWEEN value AND value                                                # ranged
    | IN (CASE? values | LAST span | NEXT span)                              # among
    | HAS (ANY | ALL | NONE) CASE? values                                    # has
    | (BEFORE | AFTER | ON) value                                            # dated
    | WITHIN (LAST span | NEXT span | OPENED)                                # within
    | TODAY                                                                  # today
    | YESTERDAY                                                              # yesterday
    | FURTHER THAN span AGO                                                     # older
    | NUMBER (DAY | DAYS) AGO                                                # daysAgo
    ;

textual
    : CONTAINS
    | STARTS WITH
    | ENDS WITH
    ;

values
    : OPEN (value (COMMA value)*)? CLOSE
    ;

value
    : TEXT
    | DATE
    | NUMBER
    | TRUE
    | FALSE
    | OPENED
    ;

span
    : NUMBER unit
    ;

unit
    : MINUTE | MINUTES | HOUR | HOURS | DAY | DAYS | WEEK | WEEKS | MONTH | MONTHS | YEAR | YEARS
    ;

// How often, then when; both may be missing, and some words begin either.
occurrence
    : (AT (LEAST | MOST) | EXACTLY | FEWER THAN) NUMBER times? window? # counted
    | FURTHER THAN NUMBER (times window? | unit AGO)                      # more
    | BETWEEN (NUMBER AND NUMBER times window? | date AND date)        # between
    | window?                                                          # once
    ;

times
    : TIME
    | TIMES
    ;

window
    : (IN | WITHIN) (LAST | NEXT) span
    | TODAY
    | YESTERDAY
    | NUMBER (DAY | DAYS) AGO
    | FURTHER THAN span AGO
    | (ON | BEFORE | AFTER) date
    | BETWEEN date AND date
    ;

date
    : TEXT
    | DATE
    ;

// A keyword that cannot be mistaken where a name stands may be one.
name
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
ANY: 'ANY';
AS: 'AS';
AT: 'AT';
BAND: 'BAND';
BEFORE: 'BEFORE';
BETWEEN: 'BETWEEN';
BOTTOM: 'BOTTOM';
CASE: 'CASE';
CONTAINS: 'CONTAINS';
DAY: 'DAY';
DAYS: 'DAYS';
DID: 'DID';
DISTINCT: 'DISTINCT';
EMPTY: 'EMPTY';
ENDS: 'ENDS';
EXACTLY: 'EXACTLY';
FALSE: 'FALSE';
FEWER: 'FEWER';
FROM: 'FROM';
HAS: 'HAS';
HOUR: 'HOUR';
HOURS: 'HOURS';
IN: 'IN';
IS: 'IS';
LAST: 'LAST';
LEAST: 'LEAST';
MATCHES: 'MATCHES';
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
SEED: 'SEED';
SEGMENT: 'SEGMENT';
SET: 'SET';
STARTS: 'STARTS';
TAGGED: 'TAGGED';
THAN: 'THAN';
TIME: 'TIME';
TIMES: 'TIMES';
TO: 'TO';
TODAY: 'TODAY';
TOP: 'TOP';
TRUE: 'TRUE';
WEEK: 'WEEK';
WEEKS: 'WEEKS';
WITH: 'WITH';
WITHIN: 'WITHIN';
YEAR: 'YEAR';
YEARS: 'YEARS';
YESTERDAY: 'YESTERDAY';

// Each begins something that a rule cannot say yet.
ANNIVERSARY: 'ANNIVERSARY';
AVG: 'AVG';
CONSENT: 'CONSENT';
COUNT: 'COUNT';
EXPORTED: 'EXPORTED';
FIRST: 'FIRST';
MAX: 'MAX';
MIN: 'MIN';
PIN: 'PIN';
RANDOM: 'RANDOM';
SUM: 'SUM';
THEN: 'THEN';
WHERE: 'WHERE';

EQUAL: '=' | '==';
DIFFERENT: '!=' | '<>';
AT_MOST: '<=';
AT_LEAST: '>=';
LESS: '<';
GREATER: '>';
OPEN: '(';
CLOSE: ')';
COMMA: ',';

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
