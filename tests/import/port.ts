/** The article that tests set into pages of every kind: its headline, and its paragraphs. */
export const TITLE = "Elmhaven port to close four of its twelve berths";
export const PROSE = [
  "The port authority will take four of its twelve berths out of service before the winter, the board decided on Tuesday.",
  "Dockers had warned that the closure would cost two hundred jobs, while the harbour master called the walls unsafe.",
  "Ferries to the islands will use the northern pier until the works are finished, which may take until the spring.",
];
