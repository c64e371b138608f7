/// Examples of the specification that we render otherwise, by intention.
enum SpecificationDeviations {
  struct Deviation {
    let reason: String
    let examples: [Int]
  }

  static let byReason = [
    Deviation(
      reason: "Raw HTML is left out: nothing but our own markup reaches a page.",
      examples: [
        118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135,
        136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153,
        154, 155, 156, 157, 158, 159, 160, 170, 288, 289, 317, 327, 354, 484, 485, 486, 500, 503,
        532, 544, 632, 633, 634, 635, 636, 642, 644, 647, 648, 649, 650, 651, 653, 663, 664,
      ]),
    Deviation(
      reason: "Blanks at the start of a paragraph are not printed: the style sheet indents.",
      examples: [321, 336]),
    Deviation(
      reason: "Headings begin at the level below the page’s title and skip none.",
      examples: [
        29, 38, 41, 42, 43, 44, 46, 47, 53, 54, 56, 59, 60, 61, 65, 66, 72, 73, 111, 667, 668,
      ]),
    Deviation(
      reason: "A heading without words prints nothing: there is nothing to read out.",
      examples: [49]),
    Deviation(
      reason: "Tables: cells have a scope and a class instead of `align`, the table a scroller.",
      examples: [198, 199, 200, 201, 202, 204, 205]),
    Deviation(
      reason:
        "Task boxes are ☐ and ☑ with hidden words: a form control without label says nothing.",
      examples: [279, 280]),
    Deviation(
      reason: "A `*` between two digits is a mask such as 138****1234.",
      examples: [365]),
    Deviation(
      reason: "A picture that is a paragraph of its own is a figure, its title the caption.",
      examples: [
        528, 580, 581, 582, 583, 584, 585, 586, 588, 589, 590, 591, 592, 593, 594, 596, 597, 599,
      ]),
    Deviation(
      reason: "Only https, http, mailto and tel are linked.",
      examples: [604, 606, 607, 609]),
    Deviation(
      reason: "A bare https or http address is linked wherever it stands.",
      examples: [610, 616, 619]),
    Deviation(
      reason: "`[` and `]` stay as they are in the address of a link.",
      examples: [534, 546, 611]),
    Deviation(
      reason:
        "An address without a scheme and a mail address are not linked: a name of a file is no address.",
      examples: [621, 622, 623, 624, 625, 626, 627, 628, 629, 630, 631]),
  ]
}
