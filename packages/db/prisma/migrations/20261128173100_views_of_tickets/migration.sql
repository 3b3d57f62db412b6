-- A list of tickets can be kept as one looks at it, as a list of homes can.
ALTER TABLE list_view DROP CONSTRAINT list_view_list_check;
ALTER TABLE list_view ADD CONSTRAINT list_view_list_check CHECK (list IN ('listings', 'tickets'));
